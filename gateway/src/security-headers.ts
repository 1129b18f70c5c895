/** What every answer tells browsers. The explorer's page brings a policy of its own. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/** Beside them where the graph is reached by HTTPS: for a year, by HTTPS only. Browsers heed it there alone. */
export const httpsOnly = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
