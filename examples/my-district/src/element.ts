type Props = Readonly<Record<string, string | ((event: Event) => void)>>
type Child = Node | string | null | undefined | false

/** An element of the page. Texts become text, never markup; `on…` listens. */
export function element(
  tag: string,
  props: Props = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'string') made.setAttribute(name, value)
    else made.addEventListener(name.slice(2), value)
  }
  for (const child of children.flat()) if (child) made.append(child)
  return made
}
