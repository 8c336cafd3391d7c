/** What happened on the way of money and goods, step by step. */
@NullMarked
package org.warmledger.query.steps;

import org.jspecify.annotations.NullMarked;
