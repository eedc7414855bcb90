/** Rounding of sums must not push a line to the next page; pt. */
export const tolerance = 0.01;
