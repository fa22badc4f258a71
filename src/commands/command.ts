import type { Draft } from 'immer';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import { AddOccasion, applyAddOccasion } from './add-occasion';
import { AddPeople, applyAddPeople } from './add-people';
import { AddWish, applyAddWish } from './add-wish';
import { applyChooseSeat, ChooseSeat } from './choose-seat';
import { applyEditOccasion, EditOccasion } from './edit-occasion';
import { applyEditPerson, EditPerson } from './edit-person';
import { applyEditSheet, EditSheet } from './edit-sheet';
import { applyEditWish, EditWish } from './edit-wish';
import { applyLockSeat, LockSeat } from './lock-seat';
import { applyMarkPresence, MarkPresence } from './mark-presence';
import { applyMoveOccasion, MoveOccasion } from './move-occasion';
import { applyMovePeople, MovePeople } from './move-people';
import { applyRecordPrint, RecordPrint } from './record-print';
import type { Refusal } from './refusal';
import { applyRemoveHouseConvention, RemoveHouseConvention } from './remove-house-convention';
import { applyRemoveOccasion, RemoveOccasion } from './remove-occasion';
import { applyRemovePerson, RemovePerson } from './remove-person';
import { applyRemoveRoom, RemoveRoom } from './remove-room';
import { applyRemoveWish, RemoveWish } from './remove-wish';
import { applyRenameReception, RenameReception } from './rename-reception';
import { applyRestoreOccasion, RestoreOccasion } from './restore-occasion';
import { applyRestoreReception, RestoreReception } from './restore-reception';
import { applySaveHouseConvention, SaveHouseConvention } from './save-house-convention';
import { applySaveRoom, SaveRoom } from './save-room';
import { applySeatPerson, SeatPerson } from './seat-person';
import { applySetAttendance, SetAttendance } from './set-attendance';
import { applySetLayout, SetLayout } from './set-layout';
import { applySetPaper, SetPaper } from './set-paper';
import { applySetRule, SetRule } from './set-rule';
import { applySetTable, SetTable } from './set-table';
import { applySetVehicle, SetVehicle } from './set-vehicle';
import { applySettleTitle, SettleTitle } from './settle-title';
import { applySwapSeats, SwapSeats } from './swap-seats';
import { applyUnseatPerson, UnseatPerson } from './unseat-person';
import { applyWaiveFinding, WaiveFinding } from './waive-finding';
import { applyWithdrawWaiver, WithdrawWaiver } from './withdraw-waiver';

export const Command = z.discriminatedUnion('kind', [
  AddPeople,
  EditPerson,
  RemovePerson,
  RenameReception,
  EditSheet,
  AddOccasion,
  EditOccasion,
  SetLayout,
  SetVehicle,
  SetTable,
  RemoveOccasion,
  MoveOccasion,
  SetAttendance,
  SeatPerson,
  SwapSeats,
  UnseatPerson,
  MovePeople,
  LockSeat,
  ChooseSeat,
  MarkPresence,
  WaiveFinding,
  WithdrawWaiver,
  SetRule,
  SetPaper,
  RecordPrint,
  AddWish,
  EditWish,
  RemoveWish,
  SaveHouseConvention,
  RemoveHouseConvention,
  SaveRoom,
  RemoveRoom,
  SettleTitle,
  RestoreOccasion,
  RestoreReception,
]);
export type Command = z.infer<typeof Command>;

/** Edits the draft, or says why not; a refused draft is thrown away by the store, whatever was done to it. */
export function applyCommand(draft: Draft<Reception>, command: Command): Refusal | undefined {
  switch (command.kind) {
    case 'addPeople':
      return applyAddPeople(draft, command);
    case 'editPerson':
      return applyEditPerson(draft, command);
    case 'removePerson':
      return applyRemovePerson(draft, command);
    case 'renameReception':
      return applyRenameReception(draft, command);
    case 'editSheet':
      return applyEditSheet(draft, command);
    case 'addOccasion':
      return applyAddOccasion(draft, command);
    case 'editOccasion':
      return applyEditOccasion(draft, command);
    case 'setLayout':
      return applySetLayout(draft, command);
    case 'setVehicle':
      return applySetVehicle(draft, command);
    case 'setTable':
      return applySetTable(draft, command);
    case 'removeOccasion':
      return applyRemoveOccasion(draft, command);
    case 'moveOccasion':
      return applyMoveOccasion(draft, command);
    case 'setAttendance':
      return applySetAttendance(draft, command);
    case 'seatPerson':
      return applySeatPerson(draft, command);
    case 'swapSeats':
      return applySwapSeats(draft, command);
    case 'unseatPerson':
      return applyUnseatPerson(draft, command);
    case 'movePeople':
      return applyMovePeople(draft, command);
    case 'lockSeat':
      return applyLockSeat(draft, command);
    case 'chooseSeat':
      return applyChooseSeat(draft, command);
    case 'markPresence':
      return applyMarkPresence(draft, command);
    case 'waiveFinding':
      return applyWaiveFinding(draft, command);
    case 'withdrawWaiver':
      return applyWithdrawWaiver(draft, command);
    case 'setRule':
      return applySetRule(draft, command);
    case 'setPaper':
      return applySetPaper(draft, command);
    case 'recordPrint':
      return applyRecordPrint(draft, command);
    case 'addWish':
      return applyAddWish(draft, command);
    case 'editWish':
      return applyEditWish(draft, command);
    case 'removeWish':
      return applyRemoveWish(draft, command);
    case 'saveHouseConvention':
      return applySaveHouseConvention(draft, command);
    case 'removeHouseConvention':
      return applyRemoveHouseConvention(draft, command);
    case 'saveRoom':
      return applySaveRoom(draft, command);
    case 'removeRoom':
      return applyRemoveRoom(draft, command);
    case 'settleTitle':
      return applySettleTitle(draft, command);
    case 'restoreOccasion':
      return applyRestoreOccasion(draft, command);
    case 'restoreReception':
      return applyRestoreReception(draft, command);
    default:
      command satisfies never;
      throw new Error(`No command is called ${JSON.stringify(command)}.\nMaybe a plan from a newer version was not migrated.`);
  }
}

/** One after the other, each on what the last one left; the first refusal ends it. */
export function applyInOrder(draft: Draft<Reception>, commands: readonly Command[]): Refusal | undefined {
  for (const command of commands) {
    const refusal = applyCommand(draft, command);
    if (refusal) return refusal;
  }
  return undefined;
}
