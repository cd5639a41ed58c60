import { ColumnEntries } from './column-entries'
import { Orders } from './orders'
import { RowEntries } from './row-entries'
import { SavedList } from './saved-list'
import { ColumnsEntries, GroupEntries, LensEntries, LookEntries, Reference } from './tool-entries'

/** What stands in the menus of the matrix page. */
export const MENU_INSIDES = {
  ColumnEntries,
  ColumnsEntries,
  GroupEntries,
  LensEntries,
  LookEntries,
  Orders,
  Reference,
  RowEntries,
  SavedList,
}
