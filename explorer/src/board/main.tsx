import './board.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Choice } from './choice.tsx'
import { Screen } from './screen.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('board.html has no #root')
const counter = new URL(location.href).searchParams.get('counter')
createRoot(root).render(<StrictMode>{counter ? <Screen counter={counter} /> : <Choice />}</StrictMode>)
