import { NoPackages, otherWays } from '../store-error.ts'

/** What a processor is called by Debian, and the name of its dynamic loader. */
export type Architecture = { debian: string; triplet: string; loader: string }

const known: Readonly<Record<string, Architecture>> = {
  x64: { debian: 'amd64', triplet: 'x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' },
  arm64: { debian: 'arm64', triplet: 'aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' },
}

/** @throws {NoPackages} when the engine has no packages for this system or processor. */
export function architectureOf(platform: string, processor: string): Architecture {
  if (platform !== 'linux') {
    throw new NoPackages(
      `The embedded store runs on Linux only, and this system is ${platform}. ${otherWays}`,
    )
  }
  const found = known[processor]
  if (!found) {
    throw new NoPackages(
      `The embedded store has no packages for the processor ${processor} (only x64 and arm64). ${otherWays}`,
    )
  }
  return found
}
