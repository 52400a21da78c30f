/** What we use of pdfkit 0.20.2. The types that are published know neither `scope`, `structParent` nor fonts as bytes. */
declare module 'pdfkit' {
  interface MarkedContent {
    push(content: MarkedContent): void;
  }

  interface StructureElement {
    add(child: StructureElement | MarkedContent): StructureElement;
    end(): void;
  }

  interface LineOptions {
    lineBreak: false;
    baseline: 'alphabetic';
    /** What pdfkit would measure once more. */
    textWidth: number;
    wordCount: number;
  }

  interface DocumentOptions {
    pdfVersion: '1.4';
    subset: 'PDF/A-1a';
    tagged: true;
    lang: string;
    displayTitle: true;
    /** Empty: none. Without it pdfkit begins with Helvetica. */
    font: '';
    autoFirstPage: false;
    bufferPages: boolean;
    size: [width: number, height: number];
    margin: number;
    info: Record<string, string | Date>;
  }

  export class PDFDocument implements AsyncIterable<Uint8Array> {
    constructor(options: DocumentOptions);
    [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
    info: Record<string, unknown>;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    addPage(): this;
    fillColor(color: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color: string): this;
    text(text: string, x: number, y: number, options: LineOptions): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      // biome-ignore lint/complexity/noBannedTypes: pdfkit writes a bare string as a name.
      options: { structParent: StructureElement; Contents: String },
    ): this;
    addNamedDestination(name: string, fit: 'XYZ', left: number, top: number, zoom: null): void;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    markStructureContent(tag: string): MarkedContent;
    endMarkedContent(): this;
    struct(type: string, options?: { scope?: 'Column' | 'Row' }): StructureElement;
    addStructure(element: StructureElement): this;
    end(): void;
  }
}
