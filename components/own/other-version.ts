/** What is said where a picture names other data than there are now. */
export const OTHER_VERSION =
  'The picture was made from another version of these data. This is the same view of what they say now.'
