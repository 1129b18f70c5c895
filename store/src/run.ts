import { spawn } from 'node:child_process'

export type Finished = { code: number; stdout: string; stderr: string }

export type RunOptions = { cwd?: string; env?: NodeJS.ProcessEnv; uid?: number; gid?: number }

/** Runs a program to its end and gives back all it printed. Rejects only when it can't be started (ENOENT …). */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, stdout, stderr: signal ? `${stderr}\nended by ${signal}` : stderr })
    })
  })
}
