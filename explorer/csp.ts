/**
 * The Content-Security-Policy under which the explorer works: nothing from another host, no eval, no inline script.
 *
 * Inline styles stay allowed because Monaco and GraphiQL position their parts with them; fonts and images may be
 * `data:` because GraphiQL's style sheet carries its icons and fonts that way. The server that serves the page sends
 * this string, and the browser test asserts that nothing on the page violates it.
 */
export const explorerCsp = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
].join('; ')
