/**
 * What waits to be done (工作清单): files nobody visited, touched, aided, and promises that are due.
 */
package org.warmledger.query.worklists;
