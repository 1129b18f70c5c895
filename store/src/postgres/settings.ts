/**
 * PostgreSQL's settings, given on its command line at each start so that nothing depends on an edited file.
 *
 * @param socketDir folder of the only way in; there is no TCP
 * @param durable false gives up safety against a crash of the machine, for throw-away data
 */
export function engineSettings(socketDir: string, durable: boolean): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    max_connections: '160',
    shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb',
    'cron.database_name': 'postgres',
    'cron.host': socketDir,
    'cron.log_run': 'off',
    'cron.log_statement': 'off',
    'documentdb.localhost_connection_string': `host=${socketDir}`,
    'documentdb.defaultCursorExpiryTimeLimitSeconds': '600',
    jit: 'off',
    io_method: 'sync',
    shared_buffers: '32MB',
    max_locks_per_transaction: '256',
    wal_level: 'minimal',
    max_wal_senders: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What documents hold must not reach a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_min_messages: 'log',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
}

/** Settings of each session. Cursors are kept in files so that none holds a connection. */
export const sessionOptions = [
  'documentdb.useFileBasedPersistedCursors=on',
  'documentdb_core.enableCollation=on',
  'documentdb.throwDeadlockOnCRUD=on',
  'deadlock_timeout=50ms',
  'client_min_messages=error',
  'log_min_messages=fatal',
]
  .map((setting) => `-c ${setting}`)
  .join(' ')
