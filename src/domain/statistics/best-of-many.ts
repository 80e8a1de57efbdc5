import { normalCdf } from './distributions.ts';

/**
 * Expected value of the largest of `k` independent standard normal draws, in standard errors: how much better the best
 * of `k` equal versions looks than it is. ∫ 1 − Φ(x)^k − (1 − Φ(x))^k over x ≥ 0, by Simpson's rule; 1.86748 for 20.
 */
export function bestOfMany(k: number): number {
  const [end, steps] = [8, 800];
  const height = (x: number): number => {
    const below = normalCdf(x);
    return 1 - below ** k - (1 - below) ** k;
  };
  let sum = height(0) + height(end);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * height((i * end) / steps);
  return (sum * end) / steps / 3;
}
