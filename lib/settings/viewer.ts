import { storage } from 'wxt/utils/storage';
import type { Viewer } from '../domain/viewer';

/** Who is signed in where, and what each has opened: the walls behind which history stays. */
export const viewerSetting = storage.defineItem<Viewer>('local:viewer', { fallback: { signedIn: {}, opened: [] } });
