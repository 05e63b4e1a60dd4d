/** Legend, map or list, layers and zoom. */
import { useState } from 'preact/hooks'
import { LAWS, STATES } from '#shared/names.ts'
import { LAYERS, type Layer } from '../board/scene.ts'
import { REGIONS, type Region } from '../board/places.ts'
import { boardNow } from '../board-now.ts'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { ViewSwitch } from '../parts/view-switch.tsx'
import { changeSettings } from '../settings.ts'
import { mine, said } from '../store.ts'
import { GAME, STATES_TEXT } from '#texts/game.ts'
import { LAW_NAMES } from '#texts/names.ts'
import './map-tools.css'

export function Layers() {
  const board = boardNow.value
  const [, redraw] = useState(0)
  if (board === null) return null
  const toggle = (layer: Layer): void => {
    board.setLayer(layer, !board.layers[layer])
    redraw(n => n + 1)
  }
  return (
    <>
      <button type="button" class="button layers-open" popovertarget="layers" aria-label={GAME.layers}>
        <Icon name="stack-bold" />
        <span class="layers-word">{GAME.layers}</span>
      </button>
      <div id="layers" popover="auto" class="menu layers sheet stack">
        {LAYERS.map((layer, i) => (
          <label key={layer} class="tick">
            <input type="checkbox" checked={board.layers[layer]} onChange={() => toggle(layer)} />
            <span class="grow">{GAME.layerNames[layer]}</span>
            <kbd class="keycap aside" aria-hidden="true">
              ⇧{i + 1}
            </kbd>
          </label>
        ))}
        <hr class="light" />
        <div class="row wrap">
          {(Object.keys(REGIONS) as Region[]).map(region => (
            <button key={region} type="button" class="button" onClick={() => board.fit(region)}>
              {GAME.regions[region]}
            </button>
          ))}
        </div>
      </div>
    </>
  )
}

/** Laws in force anywhere, by their hatching. */
function Legend() {
  const open = said.view.value?.open
  if (open === undefined) return null
  const inForce = LAWS.filter(law => STATES.some(state => open.states[state].laws.includes(law)))
  return (
    <ul class="legend sheet" aria-label={GAME.legend}>
      {inForce.map(law => (
        <li key={law} class="row small label" title={LAW_NAMES[law].name}>
          <Hatch law={law} />
          {LAW_NAMES[law].short}
        </li>
      ))}
    </ul>
  )
}

const TROUBLES = { slow: STATES_TEXT.slow, 'no-webgl': STATES_TEXT.noWebgl, 'no-map': STATES_TEXT.noMap }

/** Why the map is not the animated one, until it is waved away. */
export function Trouble() {
  const trouble = mine.mapTrouble.value
  const [isRead, setRead] = useState(false)
  if (trouble === null || isRead) return null
  return (
    <div class="notice trouble" role="status">
      <Icon name="info-bold" />
      <p class="small grow">{TROUBLES[trouble]}</p>
      {mine.settings.value.board !== 'list' && (
        <button type="button" class="button" onClick={() => changeSettings(mine.settings, { board: 'list' })}>
          {STATES_TEXT.keepList}
        </button>
      )}
      <button type="button" class="button plain square" aria-label={STATES_TEXT.gotIt} onClick={() => setRead(true)}>
        <Icon name="x-bold" />
      </button>
    </div>
  )
}

export function MapTools() {
  const board = boardNow.value
  return (
    <div class="map-tools" data-edge="bottom">
      <Trouble />
      <div class="map-tools-row">
        <Legend />
        <span class="grow" />
        <ViewSwitch />
        <Layers />
        {board !== null && (
          <div class="segment zoom">
            <button type="button" class="button" aria-label={GAME.zoomOut} onClick={() => board.zoomOut()}>
              <Icon name="minus-bold" size={16} />
            </button>
            <button type="button" class="button" aria-label={GAME.zoomIn} onClick={() => board.zoomIn()}>
              <Icon name="plus-bold" size={16} />
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
