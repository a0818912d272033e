/** Whether the receiver is on its way out: its last requests are answered, and it should be sent no more. */
export class Stopping {
  #isOn = false;

  get isOn(): boolean {
    return this.#isOn;
  }

  begin(): void {
    this.#isOn = true;
  }
}
