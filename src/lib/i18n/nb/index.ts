import base from './base';
import work from './work';

/** Every text in bokmål, by area. A new area goes into `work`, in each of the language folders. */
export default { ...base, ...work };
