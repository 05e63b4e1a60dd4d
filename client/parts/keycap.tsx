/** The key of a control. Read out by `aria-keyshortcuts` of the control itself, so hidden here. */
export const Keycap = ({ children }: { children: string }) => <kbd class="keycap aside" aria-hidden="true">{children}</kbd>
