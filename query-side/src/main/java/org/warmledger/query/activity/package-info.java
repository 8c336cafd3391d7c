/** Programme activity that belongs to no single file: what was entered, and what was taken back. */
@NullMarked
package org.warmledger.query.activity;

import org.jspecify.annotations.NullMarked;
