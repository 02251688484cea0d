/** The platform's application, in whose name it acts for the accounts connected to it. */
export const APPLICATION = 'ca_EmulatorsOwnPlatform00000000000';
