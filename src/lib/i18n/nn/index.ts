import type { Messages } from '../types';
import common from './common';
import errors from './errors';
import settings from './settings';
import start from './start';

const messages: Messages = { common, errors, settings, start };
export default messages;
