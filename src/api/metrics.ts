import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JobsHealth } from '../jobs/jobs.js';

const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: 'edustus_' });

/** Seconds per request by method, route pattern and status; never by address, which would hold ids. */
export const requests = new Histogram({
  name: 'edustus_http_seconds',
  help: 'Seconds per request',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
});
const queues = new Gauge({
  name: 'edustus_queue',
  help: 'Queues: waiting, delayed, failed, undone outbox rows, stuck ones, overdue deadlines',
  labelNames: ['what'],
  registers: [registry],
});
const reachable = new Gauge({
  name: 'edustus_queue_reachable',
  help: '1 when the queue backend answers',
  labelNames: ['backend'],
  registers: [registry],
});

/** Everything, in Prometheus' text format. */
export function metrics({ backend, reachable: answers, ...figures }: JobsHealth): Promise<string> {
  for (const [what, value] of Object.entries(figures)) queues.set({ what }, value);
  reachable.set({ backend }, answers ? 1 : 0);
  return registry.metrics();
}
