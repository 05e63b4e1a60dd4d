import { render } from 'preact'

const app = document.getElementById('app')
if (app === null) throw new Error('index.html has no #app')
render(
  <main>
    <h1>Long Arm</h1>
  </main>,
  app,
)
