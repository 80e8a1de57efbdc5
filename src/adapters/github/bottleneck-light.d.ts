/** The form without Redis, which the plugin uses too; only the whole one ships types. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
