/** After this the process ends even where a connection still hangs. */
const patienceMs = 8000;

/**
 * Ends the process when it is asked to, by Ctrl-C or a service manager: with 0 once everything
 * has stopped, at once when asked again.
 *
 * @param stop - Stops everything; what it throws ends the process with 1.
 */
export function onStopSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const end = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
