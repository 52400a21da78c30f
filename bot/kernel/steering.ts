/** Letters that are not seen, or steer how text is drawn and so can make "exe.pdf" of "fdp.exe". */
export const STEERING = /[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
