import { i as statusOf, n as commentStore, r as identity, t as checked } from "./comment-store2.js";

export { commentStore };