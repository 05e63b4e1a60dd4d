declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2'
    /** OpenType features to keep; absent: all. */
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
  }
  /** A copy of the font with the glyphs of these characters only. */
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>
}
