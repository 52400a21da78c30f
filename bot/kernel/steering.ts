/** Letters that are not seen, or steer how text is drawn and so can make "exe.pdf" of "fdp.exe". */
export const STEERING = /[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
export const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
