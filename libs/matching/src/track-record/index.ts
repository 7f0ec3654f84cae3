import { TrackRecordRepository } from './track-record.repository.ts';
import { TakeRates, TrackRecordService } from './track-record.service.ts';

/** What the module of matching provides for the track records of solutions. */
export const trackRecordProviders = [TrackRecordRepository, TrackRecordService, TakeRates];
