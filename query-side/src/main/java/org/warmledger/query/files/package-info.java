/**
 * One document per file: the file itself, and beside it what each question keeps of it. The
 * features own their sections; here they are put together, written once and read one by one.
 */
package org.warmledger.query.files;
