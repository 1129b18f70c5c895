type Loader = { readonly load: (key: unknown) => Promise<unknown> }

/**
 * Every loader of a request's context, asked for something that isn't there: so that what nested fields read is read
 * also where the store has no thing that they hang on.
 */
export function loaderReads(context: {
  readonly loaders?: object
}): { name: string; load: () => Promise<void> }[] {
  return Object.entries(context.loaders ?? {}).map(([name, loader]) => ({
    name: `the loader ${name}`,
    load: async () => {
      const keyed = typeof loader === 'function' ? await called(loader) : loader
      if (!isLoader(keyed)) return
      // A loader's keys are ids, lists of ids, or a parent with the arguments of its list.
      for (const key of ['none:none', ['none:none'], { parent: 'none:none', args: {} }])
        await asked(keyed, key)
    },
  }))
}

async function asked(loader: Loader, key: unknown): Promise<void> {
  try {
    await loader.load(key)
  } catch {}
}

async function called(make: (...args: unknown[]) => unknown): Promise<unknown> {
  for (const args of [[], ['2026-06-30'], [{}], [['none:none']]]) {
    try {
      const made = await make(...args)
      if (isLoader(made)) return made
    } catch {}
  }
  return null
}

function isLoader(value: unknown): value is Loader {
  return typeof (value as Loader | null)?.load === 'function'
}
