import { TextEncoder } from 'node:util'

// jsdom has none, and ids of pictures are hashes of text
globalThis.TextEncoder ??= TextEncoder
