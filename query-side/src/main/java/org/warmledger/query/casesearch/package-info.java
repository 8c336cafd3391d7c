/** Finds a household by name, pinyin, number, phone, place or words. */
package org.warmledger.query.casesearch;
