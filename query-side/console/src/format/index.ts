/** Values as people read them. */
export * from './dates';
export * from './goods';
export * from './masks';
export * from './money';
export * from './periods';
export * from './places';
export * from './text';
