// What a camera reads off the screen.
import jsQR from 'jsqr'
import type { Locator } from 'playwright-core'

/** The text of a QR picture as it looks on the screen; null where nothing can be read. */
export async function scan(picture: Locator): Promise<string | null> {
  const png = (await picture.screenshot()).toString('base64')
  const { width, height, bytes } = await picture.page().evaluate(async data => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    return { width: image.width, height: image.height, bytes: [...context.getImageData(0, 0, image.width, image.height).data] }
  }, png)
  return jsQR(new Uint8ClampedArray(bytes), width, height)?.data ?? null
}
