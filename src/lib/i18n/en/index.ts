import type { Messages } from '../types';
import base from './base';
import work from './work';

const messages: Messages = { ...base, ...work };
export default messages;
