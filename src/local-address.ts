/** The address at which a person on this machine reaches a server, without a closing slash. */
export function localAddress(host: string, port: number): string {
  const isHere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  const name = isHere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Whether an address leads nowhere but to the machine of whoever opens it. */
export function isLoopback(address: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/u.test(new URL(address).hostname);
}
