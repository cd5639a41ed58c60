import { notesParagraphs } from '../../../lib/talk/notes-paragraphs'

it('parts paragraphs where a line is empty', () => {
  expect(notesParagraphs('One.\n\nTwo.\n  \n\nThree.\n')).toEqual([['One.'], ['Two.'], ['Three.']])
})

it('joins a line that ends in the middle of a sentence with the next', () => {
  expect(notesParagraphs('It is set beside\nBitcoin and beside\nLinux. So be it.')).toEqual([
    ['It is set beside Bitcoin and beside Linux. So be it.'],
  ])
})

it('keeps a line that ends a sentence, and the points of a list', () => {
  expect(
    notesParagraphs('What it rests on:\nAlder, tall (field; book)\nBirch, low (desk)'),
  ).toEqual([['What it rests on:', 'Alder, tall (field; book)', 'Birch, low (desk)']])
  expect(notesParagraphs('Say\n- first this\n- then that\n1. or one')).toEqual([
    ['Say', '- first this', '- then that', '1. or one'],
  ])
})

it('has no paragraph where nothing is said', () => {
  expect(notesParagraphs(' \n \n')).toEqual([])
})
