/** To be imported before a program: its clock jumps thirty days ahead at SIGUSR2, and sixty days back at SIGWINCH. */
const day = 86_400_000
const now = Date.now
let jump = 0
Date.now = () => now() + jump
const leap = (by: number, said: string) => () => {
  jump += by
  process.stderr.write(`the clock jumps ${said}\n`)
}
process.on('SIGUSR2', leap(30 * day, 'ahead'))
process.on('SIGWINCH', leap(-60 * day, 'back'))
