import type { Io } from '../io.ts';
import { createEstimate } from './estimate.ts';
import { count, harmless, type Paint } from './style.ts';

/** One line at the foot of a terminal that says how far we are; nothing anywhere else. */
export interface Progress {
  /** A pack is being worked on. */
  start(target: string): void;
  /** One is done; the line is gone until the next starts. */
  done(isGood: boolean): void;
}

/** @param packs how many there are */
export function createProgress(io: Io, packs: number, paint: Paint): Progress {
  if (!io.interactive) return { start: () => {}, done: () => {} };
  const estimate = createEstimate();
  const state = { done: 0, failed: 0 };
  const draw = (text: string) => io.err(`\r\u001b[K${text}`);
  return {
    start(target) {
      const name = harmless(target);
      if (packs === 1) return draw(paint('quiet', `${name} …`));
      const { done, failed } = state;
      const left = estimate.left(packs - done);
      const parts = [
        `${done} of ${packs}`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(left === null ? [] : [`about ${duration(left)} left`]),
        name,
      ];
      const room = Math.max(0, io.width - barWidth - 4);
      draw(`${bar(done / packs)} ${paint('quiet', cut(parts.join(' · '), room))}`);
    },
    done(isGood) {
      state.done++;
      if (!isGood) state.failed++;
      estimate.done(io.clock());
      draw('');
    },
  };
}

const barWidth = 20;

function bar(part: number): string {
  const full = Math.floor(part * barWidth);
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
}

/** A line that is too long would not be overwritten by the next. */
function cut(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, Math.max(0, room - 1))}…` : text;
}

/** `8 s`, `3 minutes` */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour');
}
