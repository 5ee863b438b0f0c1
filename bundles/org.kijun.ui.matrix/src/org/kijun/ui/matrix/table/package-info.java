/** The table on the screen: layers, painting, keys. It asks a sheet by index for what it shows and keeps nothing for a cell. */
package org.kijun.ui.matrix.table;
