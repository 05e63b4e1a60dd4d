/** Whether this machine can draw the animated map. Software WebGL can, but at a few frames a second: fill rate is its limit. */
export interface Probe {
  readonly webgl: boolean
  readonly software: boolean
  /** What the driver calls itself, or '' where it does not say. */
  readonly renderer: string
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen|swrast/i

export const isSoftware = (renderer: string): boolean => SOFTWARE.test(renderer)

export function probe(): Probe {
  const context = document.createElement('canvas').getContext('webgl')
  if (context === null) return { webgl: false, software: false, renderer: '' }
  const debug = context.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(context.getParameter(debug === null ? context.RENDERER : debug.UNMASKED_RENDERER_WEBGL) ?? '')
  // Browsers allow few contexts at once; this one has told what it knows.
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return { webgl: true, software: isSoftware(renderer), renderer }
}

/** True where the Phaser map is worth its download; the simple map is for everybody else. */
export const isFitForPhaser = ({ webgl, software }: Probe): boolean => webgl && !software
