/** A household's file as the pure fold of its events. */
@NullMarked
package org.warmledger.query.casefile;

import org.jspecify.annotations.NullMarked;
