/**
 * What waits to be done (工作清单): files nobody visited, touched, aided, and promises that are due.
 */
@NullMarked
package org.warmledger.query.worklists;

import org.jspecify.annotations.NullMarked;
