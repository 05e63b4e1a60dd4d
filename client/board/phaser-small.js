/**
 * The part of Phaser 4.2.1 that the board uses, in place of the whole: the build sets it for `phaser` (resolve.alias).
 * It follows the layout of that version's sources; another version must be looked at before it is let in.
 * The sources are CommonJS, lean on each other in circles and register their parts (cameras, images, lists) when they are
 * loaded: the order below is that of Phaser's own core build.
 */
import '../../node_modules/phaser/src/polyfills/requestVideoFrame.js'
import CONST from '../../node_modules/phaser/src/const.js'
import '../../node_modules/phaser/src/animations/index.js'
import '../../node_modules/phaser/src/cache/index.js'
import '../../node_modules/phaser/src/cameras/2d/index.js'
import '../../node_modules/phaser/src/events/index.js'
import '../../node_modules/phaser/src/renderer/index.js'
import Game from '../../node_modules/phaser/src/core/Game.js'
import '../../node_modules/phaser/src/gameobjects/DisplayList.js'
import '../../node_modules/phaser/src/gameobjects/GameObjectCreator.js'
import '../../node_modules/phaser/src/gameobjects/GameObjectFactory.js'
import '../../node_modules/phaser/src/gameobjects/UpdateList.js'
import '../../node_modules/phaser/src/gameobjects/image/ImageFactory.js'
import Scale from '../../node_modules/phaser/src/scale/index.js'
import Scene from '../../node_modules/phaser/src/scene/Scene.js'
import '../../node_modules/phaser/src/scene/ScenePlugin.js'

export const { CANVAS, WEBGL } = CONST
export { Game, Scale, Scene }
