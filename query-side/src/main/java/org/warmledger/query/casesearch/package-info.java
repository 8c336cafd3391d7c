/** Finds a household by name, pinyin, number, phone, place or words. */
@NullMarked
package org.warmledger.query.casesearch;

import org.jspecify.annotations.NullMarked;
