/** Whether a process runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that may not be signalled is there all the same
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Resolves when a signal is given; never where there is none. */
export const aborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((go) => {
    if (signal?.aborted) go();
    else signal?.addEventListener('abort', () => go(), { once: true });
  });
