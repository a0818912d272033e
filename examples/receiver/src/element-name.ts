/** Those whose element is not simply called as the form is. */
const own: Readonly<Record<string, string>> = {
  reasonableAdjustments: 'reasonable-adjustments-request',
  communicationMethod: 'communication-method-picker',
};

/**
 * @param form a form's id, `meetingFollowUp`
 * @returns its element, which is also its page in the demo: `meeting-follow-up`
 */
export const elementName = (form: string): string =>
  own[form] ?? form.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
