/** Native dialogs for settings and help: the browser keeps the focus inside and gives it back. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { later } from '../parts/later.tsx'
import { mine, type Dialog } from '../store.ts'
import { CLOSE, DIALOG_TITLES } from '#texts/dialogs.ts'

const HelpSheet = later(() => import('./help.tsx').then(it => it.HelpSheet))
const Log = later(() => import('../panels/log.tsx').then(it => it.Log))
const Deals = later(() => import('../panels/deals.tsx').then(it => it.Deals))
const Talk = later(() => import('../panels/talk.tsx').then(it => it.Talk))
const ReportSheet = later(() => import('./report-sheet.tsx').then(it => it.ReportSheet))
const SearchSheet = later(() => import('./search-sheet.tsx').then(it => it.SearchSheet))
const TablePanel = later(() => import('../panels/table-panel.tsx').then(it => it.TablePanel))
const SettingsSheet = later(() => import('./settings-sheet.tsx').then(it => it.SettingsSheet))

function Modal({ name, children }: { name: Exclude<Dialog, null>; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = mine.dialog.value === name
  // Before the next key: what is typed after it belongs to the dialog
  useLayoutEffect(() => {
    const { current } = dialog
    if (current === null) return
    if (isOpen && !current.open) current.showModal()
    if (!isOpen && current.open) current.close()
  }, [isOpen])
  const close = (): void => {
    if (mine.dialog.peek() === name) mine.dialog.value = null
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${name}-title`}
      onClose={close}
      // Sooner than it is closed, so that a key pressed right after Escape counts
      onCancel={close}
      onClick={event => event.target === event.currentTarget && close()}
    >
      {isOpen && (
        <>
          <header class="dialog-head">
            <h2 id={`${name}-title`} class="h2">
              {DIALOG_TITLES[name]}
            </h2>
            <button type="button" class="button plain square" aria-label={CLOSE} onClick={close}>
              <Icon name="x-bold" size={20} />
            </button>
          </header>
          <div class="dialog-body" tabIndex={0} role="region" aria-labelledby={`${name}-title`}>
            {children}
          </div>
        </>
      )}
    </dialog>
  )
}

export const Dialogs = () => (
  <>
    <Modal name="settings">
      <SettingsSheet />
    </Modal>
    <Modal name="log">
      <Log />
    </Modal>
    <Modal name="deals">
      <Deals />
    </Modal>
    <Modal name="talk">
      <Talk />
    </Modal>
    <Modal name="search">
      <SearchSheet />
    </Modal>
    <Modal name="people">
      <TablePanel />
    </Modal>
    <Modal name="report">
      <ReportSheet />
    </Modal>
    <Modal name="help">
      <HelpSheet />
    </Modal>
  </>
)
