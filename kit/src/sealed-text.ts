/** How sealed text is written: `key.check.wrapped.body`. */
export type SealedParts = {
  /** The name of the key that wrapped it. */
  readonly key: string
  /** Tells a key from another of the same name; tells nothing of the key. */
  readonly check: string
  /** The text's own key, under the named one: all that changes when keys are rotated. */
  readonly wrapped: string
  /** The text, under its own key: stays as it is for as long as the text. */
  readonly body: string
}

/** 32 bytes between a nonce of 12 and a tag of 16 are 80 signs; a body without text 38. */
const form = /^([\w-]{1,20})\.([\w-]{8})\.([\w-]{80})\.([\w-]{38,})$/
/** What was written before texts had keys of their own. */
const formerForm = /^[\w-]{1,20}\.[\w-]{16}\.[\w-]{22,}$/
const wraps = /"[\w-]{1,20}\.[\w-]{8}\.[\w-]{80}\.([\w-]{38,})"/g

/** @returns Null where this isn't sealed text. */
export function partsOf(text: string): SealedParts | null {
  const [, key = '', check = '', wrapped = '', body = ''] = form.exec(text) ?? []
  return body === '' ? null : { key, check, wrapped, body }
}

export function sealedText({ key, check, wrapped, body }: SealedParts): string {
  return [key, check, wrapped, body].join('.')
}

export function isOfFormerForm(text: string): boolean {
  return formerForm.test(text)
}

/** JSON with its sealed texts by their bodies alone: what hashes are made of, so that they outlive the rotation of keys. */
export function withoutWraps(json: string): string {
  return json.replaceAll(wraps, '"$1"')
}
