import { engineTimes } from '../engine'

/** The engine alone in the browser, without a page around it. */
globalThis.engineTimes = engineTimes
