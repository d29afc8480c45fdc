/** Next calls this once when a server process starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { openArchive } = await import('./cli/openArchive.ts')
    await openArchive()
  }
}
